-- Run by Flyway after every migration: whatever walls were raised since, nothing of somebody who is erased stays behind one.
do $$ begin
    if to_regprocedure('amparo.let_the_owner_erase()') is not null then call amparo.let_the_owner_erase(); end if;
end $$;
