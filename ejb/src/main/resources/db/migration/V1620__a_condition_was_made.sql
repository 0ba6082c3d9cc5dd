-- Whoever looks into it may find that help did have a condition: the worst there is to find could not be written down (R-02).
alter table help_in_doubt drop constraint help_in_doubt_finding_check;
alter table help_in_doubt add constraint help_in_doubt_finding_check
    check (finding in ('NO_CONDITION_MADE', 'CONDITION_MADE', 'PROVIDER_SPOKEN_TO', 'AGREEMENT_UNDER_REVIEW', 'HELP_RESTORED'));
alter table referral drop constraint referral_concern_finding_check;
alter table referral add constraint referral_concern_finding_check
    check (concern_finding in ('NO_CONDITION_MADE', 'CONDITION_MADE', 'PARTNER_SPOKEN_TO', 'AGREEMENT_UNDER_REVIEW'));
