-- 签发、核稿权限: dated settings of bodies. The newest set of an act at a body holds from its day; without one the default.
alter table signing
    add since   date    not null default date '2022-05-01',
    add allowed boolean not null default true,
    add basis   text    check (basis <> ''),
    drop constraint signing_act_body_capacity_key,
    add unique nulls not distinct (act, body, capacity, since),
    -- 条例第三十四条: the head approves; a deputy only with a post of the head's, by delegation. Opinions likewise [P]
    add check (not (allowed and capacity = 'DEPUTY_HEAD' and act in ('HANDLING.extend', 'HANDLING.reply')));

-- whether an act passes a checker (核稿人) before the signer; off unless a body turns it on [P]
create table checking (
    act      text    not null check (act ~ '^[A-Z]+\.[a-z-]+$'),
    body     bigint  references body (id),
    since    date    not null default date '2022-05-01',
    needed   boolean not null,
    basis    text    check (basis <> ''),
    verified boolean not null default false,
    unique nulls not distinct (act, body, since)
);
grant select, insert, update on checking to ${app};

-- 授权代办、授权代批: the paper or decision it rests on
alter table post add basis text check (basis <> '');
