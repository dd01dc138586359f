import type { Company } from './Company.js'

/** What the two fictional organisations store in Northwind People, by organisation id. */
export const companies: Readonly<Record<string, Company>> = {
  org_fernhill: {
    people: [
      { name: 'Maya Lindqvist', title: 'Head of people', team: 'People', place: 'Gothenburg', startYear: 2019 },
      { name: 'Idris Bello', title: 'Roastery lead', team: 'Roastery', place: 'Gothenburg', startYear: 2017 },
      { name: 'Clara Nuñez', title: 'Green coffee buyer', team: 'Sourcing', place: 'Antwerp', startYear: 2020 },
      { name: 'Jonas Wikström', title: 'Café manager', team: 'Cafés', place: 'Malmö', startYear: 2021 },
      { name: 'Priya Raman', title: 'Finance manager', team: 'Finance', place: 'Gothenburg', startYear: 2018 },
      { name: 'Sofia Marchetti', title: 'Barista trainer', team: 'Cafés', place: 'Copenhagen', startYear: 2022 },
      { name: 'Emil Dahl', title: 'Logistics planner', team: 'Sourcing', place: 'Antwerp', startYear: 2023 },
      { name: 'Hanna Koskela', title: 'Wholesale manager', team: 'Sales', place: 'Helsinki', startYear: 2020 },
    ],
    absences: [
      { name: 'Clara Nuñez', kind: 'Conference', fromDay: -1, toDay: 2 },
      { name: 'Emil Dahl', kind: 'Holiday', fromDay: 0, toDay: 4 },
      { name: 'Sofia Marchetti', kind: 'Sick leave', fromDay: 0, toDay: 1 },
      { name: 'Jonas Wikström', kind: 'Holiday', fromDay: 9, toDay: 20 },
      { name: 'Hanna Koskela', kind: 'Parental leave', fromDay: 24, toDay: 114 },
    ],
    payRuns: [
      { month: 0, people: 148, total: 486_210 },
      { month: -1, people: 146, total: 479_940 },
      { month: -2, people: 143, total: 470_385 },
      { month: -3, people: 141, total: 466_120 },
    ],
    turnover: [1.4, 0.7, 2.1, 0.7, 1.4, 0.7],
    headcount: [132, 136, 138, 141, 143, 146],
  },
  org_kestrel: {
    people: [
      { name: 'Tomás Okafor', title: 'IT operations', team: 'IT', place: 'Rotterdam', startYear: 2021 },
      { name: 'Greta Vos', title: 'Chief engineer', team: 'Engineering', place: 'Rotterdam', startYear: 2016 },
      { name: 'Ayumi Tanaka', title: 'Motion control', team: 'Engineering', place: 'Eindhoven', startYear: 2019 },
      { name: 'Lars Petersen', title: 'Field service', team: 'Service', place: 'Aarhus', startYear: 2018 },
      { name: 'Nadia Haddad', title: 'Recruiter', team: 'People', place: 'Rotterdam', startYear: 2023 },
      { name: 'Owen Byrne', title: 'Account executive', team: 'Sales', place: 'Dublin', startYear: 2022 },
    ],
    absences: [
      { name: 'Lars Petersen', kind: 'Holiday', fromDay: -2, toDay: 5 },
      { name: 'Greta Vos', kind: 'Conference', fromDay: 12, toDay: 14 },
    ],
    payRuns: [
      { month: 0, people: 64, total: 331_480 },
      { month: -1, people: 63, total: 326_910 },
      { month: -2, people: 63, total: 326_910 },
    ],
    turnover: [0, 1.6, 0, 1.6, 0, 0],
    headcount: [57, 58, 60, 61, 63, 63],
  },
}
