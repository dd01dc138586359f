# One request a line, one answer a line.
require 'json'
require 'rack/mock'
require_relative 'connect'

browser = Rack::MockRequest.new(Rack::URLMap.new('/api/connect' => Connect))
$stdout.sync = true
$stdin.each_line do |line|
  asked = JSON.parse(line)
  headers = asked['headers'].to_h { |name, value| [name == 'content-type' ? 'CONTENT_TYPE' : "HTTP_#{name.upcase.tr('-', '_')}", value] }
  answer = browser.request(asked['method'], asked['path'], headers.merge(input: asked['body'] || ''))
  puts JSON.generate(status: answer.status, headers: answer.headers.to_h, body: answer.body)
end
