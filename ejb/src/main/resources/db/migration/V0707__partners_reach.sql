-- Help that begins at a partner's changes the state of a need here, and whoever serves her has to know whom to answer: codes and ids;
-- the words stay sealed for her care team.
create policy recipient on case_file for select to amparo_app using (survivor_id = any ((select amparo.served_by_us())::uuid[]));
create policy recipient on need for all to amparo_app using (survivor_id = any ((select amparo.served_by_us())::uuid[]));
