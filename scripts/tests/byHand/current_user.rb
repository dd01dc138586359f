User = Struct.new(:org_id, :org_name, :email)

# Stands for your own sign-in.
def current_user(request)
  User.new('acme', 'Acme Inc', 'ada@acme.test') if request.cookies['session'] == 'ada'
end
