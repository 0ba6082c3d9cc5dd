-- Records are joined only on the survivor's word: when each lead was asked to hear it.
alter table possible_same_person add column asked_at timestamptz;
