-- 签发权限: who may sign which act; a row without a body holds everywhere, a body's own rows replace it there.

alter table proceeding
    add concerning text,      -- code of the act an approval is asked for, such as HANDLING.extend
    add sender     integer;   -- the proceeding that handed the matter over

create table signing (
    act      text    not null check (act ~ '^[A-Z]+\.[a-z-]+$'),
    body     bigint  references body (id),
    capacity text    not null check (capacity in ('HEAD', 'DEPUTY_HEAD')),
    verified boolean not null default false,
    unique nulls not distinct (act, body, capacity)
);

-- usual practice [P]; a body may decide otherwise
insert into signing (act, capacity) values
    ('TRIAGE.assign', 'DEPUTY_HEAD'), ('TRIAGE.assign', 'HEAD'),
    ('TRIAGE.file', 'DEPUTY_HEAD'), ('TRIAGE.file', 'HEAD'),
    ('TRIAGE.decline', 'DEPUTY_HEAD'), ('TRIAGE.decline', 'HEAD'),
    ('HANDLING.reply', 'HEAD'),
    ('HANDLING.extend', 'HEAD'),
    ('HANDLING.perform', 'HEAD');

grant select, insert, update on signing to ${app};
