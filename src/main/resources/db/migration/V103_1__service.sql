-- 送达: which paper reached the writer, how, and on which day it counts as received. Only added to.
create table service (
    matter_id bigint  not null,
    document  integer not null,
    way       text,                          -- null where it was recorded before this table
    received  date    not null,
    primary key (matter_id, document),
    foreign key (matter_id, document) references document (matter_id, no)
);

-- opinions served before: the right to review runs from the day they were received
insert into service (matter_id, document, received)
select d.matter_id, max(d.no), l.triggered
  from document d
  join deadline l on l.matter_id = d.matter_id and l.proceeding = d.proceeding and l.term = 'handling.review-request'
 where d.paper = 'OPINION'
 group by d.matter_id, d.proceeding, l.triggered;

grant select, insert on service to ${app};

alter table service enable row level security;
create policy involved on service for select using (
    matter_id = any (writing()) or (select true from matter m where m.id = matter_id));
create policy fenced on service for insert with check (matter_id = any (writing()));
