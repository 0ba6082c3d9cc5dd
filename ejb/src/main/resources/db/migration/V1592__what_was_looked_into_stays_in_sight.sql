-- What somebody asked for in return, and help that broke off after a no, stay below the list that waits once they were looked into, the latest first (R-02, R-38).
create index payment_demand_settled on payment_demand (unit_id, settled_at desc) where finding is not null;
create index help_in_doubt_settled on help_in_doubt (unit_id, settled_at desc) where finding is not null;
