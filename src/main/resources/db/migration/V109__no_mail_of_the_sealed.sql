-- Mail of a matter that is sealed is not sent any more: whoever seals it takes away what waits.
create policy seen_behind_the_fence on notice for select using (matter_id = any (writing()));
create policy taken_away on notice for delete using (matter_id = any (writing()));
