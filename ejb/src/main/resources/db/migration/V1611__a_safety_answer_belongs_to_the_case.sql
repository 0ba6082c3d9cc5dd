-- What her answers in the first talk asked for is a task of the case that was opened since: an assessment ends it there, and no tick (R-46, R-82).
update task t set case_id = c.case_id from case_file c where c.survivor_id = t.survivor_id and t.kind = 'ACT_ON_SAFETY_ANSWER' and t.case_id is null and t.state = 'OPEN';
