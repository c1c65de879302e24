-- 评价: how petitioners rated the petition bureau and the handling body, kept from officers until the time for it is over.

create table rating (
    matter_id  bigint  not null,
    proceeding integer not null,
    body       bigint  not null references body (id),
    score      text    not null check (score in ('SATISFIED', 'FAIRLY', 'DISSATISFIED')),
    given      date    not null,
    primary key (matter_id, proceeding),      -- once
    foreign key (matter_id, proceeding) references proceeding (matter_id, no)
);
-- Nobody changes a rating.
grant select, insert on rating to ${app};

-- The last day for rating what was done in a proceeding has passed: asked of the period itself, with the viewer's eyes.
create function rating_told(matter bigint, proceeding integer) returns boolean language sql stable as $$
    select exists (select from deadline d
                   where d.matter_id = $1 and d.proceeding = $2 and d.term in ('triage.rating', 'handling.rating')
                     and d.last < (now() at time zone 'Asia/Shanghai')::date)
$$;
-- The one who looks came with the query code of a petition.
create function viewer_wrote() returns boolean language sql stable as $$
    select exists (select from unnest(viewer_tokens()) token where starts_with(token, 'q:'))
$$;
grant execute on function rating_told(bigint, integer), viewer_wrote() to ${app};

alter table rating enable row level security;
create policy told on rating for select using (
    (select true from matter m where m.id = matter_id) and (viewer_wrote() or rating_told(matter_id, proceeding)));
create policy fenced on rating for insert with check (
    matter_id = any (writing()) and (select not m.sealed from matter m where m.id = matter_id));

-- Its words stand in the journal: the same holds for that entry. The fence is open only inside an act, which tells nobody.
create policy rating_kept on journal as restrictive for select using (
    act not like '%.rate'
    or matter_id = any (writing())
    or viewer_job() in ('seal', 'verify')
    or viewer_wrote()
    or rating_told(matter_id, (head ->> 'proceeding')::integer));

-- Rates of ratings (参评率, 满意率) beside those of duties: what a rate is reckoned from.
alter table rate_definition
    add column basis text not null default 'DUTY' check (basis in ('DUTY', 'RATING')),
    drop constraint rate_definition_denominator_check,
    add constraint rate_definition_denominator_check check (denominator <@ case basis
        when 'DUTY' then array ['ON_TIME', 'LATE', 'OPEN', 'OVERDUE']
        else array ['SATISFIED', 'FAIRLY', 'DISSATISFIED', 'UNRATED'] end);

insert into rate_definition (code, family, title, terms, numerator, denominator, punctual, deed, preferred, position, verified, basis)
values ('rated.bureau', 'rated.bureau', '参评率（信访部门）', '{triage.rating}', '{SATISFIED,FAIRLY,DISSATISFIED}', '{SATISFIED,FAIRLY,DISSATISFIED,UNRATED}', '', '', true, 5, false, 'RATING'),
       ('rated.organ', 'rated.organ', '参评率（责任单位）', '{handling.rating}', '{SATISFIED,FAIRLY,DISSATISFIED}', '{SATISFIED,FAIRLY,DISSATISFIED,UNRATED}', '', '', true, 6, false, 'RATING'),
       ('satisfied.bureau', 'satisfied.bureau', '满意率（信访部门）', '{triage.rating}', '{SATISFIED,FAIRLY}', '{SATISFIED,FAIRLY,DISSATISFIED}', '', '', true, 7, false, 'RATING'),
       ('satisfied.organ', 'satisfied.organ', '满意率（责任单位）', '{handling.rating}', '{SATISFIED,FAIRLY}', '{SATISFIED,FAIRLY,DISSATISFIED}', '', '', true, 8, false, 'RATING');
