-- With a hundred thousand cases a page of the access log ran for minutes: the number of each case was looked for without an index.
create index subject_object_case on subject_object (survivor_id) include (spoken) where spoken is not null;
