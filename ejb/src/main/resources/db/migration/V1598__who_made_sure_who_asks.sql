-- Whoever agrees to an erasure reads how it was made sure who asks, and now also by whom and when; for older ones nobody wrote it down.
alter table erasure add column identity_by uuid, add column identity_at timestamptz,
    add check (identity_by is null or identity is not null), add check ((identity_by is null) = (identity_at is null));
