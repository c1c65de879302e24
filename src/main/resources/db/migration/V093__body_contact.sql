-- Where a body can be reached, as must be made public (条例第十八条); what is not known is left out of papers and pages.
alter table body
    add column address text check (address <> ''),
    add column phone   text check (phone <> ''),
    add column hours   text check (hours <> '');
