-- Who may know of a record was asked for each row by a function that reads the signed context again; asked once for the statement it costs nothing.
alter policy known on survivor_standing using (survivor_id <> all ((select amparo.shut_out())::uuid[]) and ((select amparo.on_system_duty())
    or survivor_id = any ((select amparo.my_survivors())::uuid[])
    or custodian = (select amparo.ctx_org()) and unit_id = any ((select amparo.my_units())::uuid[])));
alter policy known on subject_object using (survivor_id <> all ((select amparo.shut_out())::uuid[]) and ((select amparo.on_system_duty())
    or survivor_id = any ((select amparo.my_survivors())::uuid[])
    or exists (select from amparo.survivor_standing s where s.survivor_id = subject_object.survivor_id
               and s.custodian = (select amparo.ctx_org()) and s.unit_id = any ((select amparo.my_units())::uuid[]))));
