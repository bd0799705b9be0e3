create table network.seat (
  id uuid primary key default gen_random_uuid(),
  structure_id uuid not null references network.partner,
  holder_id uuid not null references network.partner,
  designated_by_id uuid not null references network.partner,
  name kernel.bilingual not null,
  alternates boolean not null default true,
  valid daterange not null default '[1970-01-01,)',
  unique (id, structure_id)
);
comment on table network.seat is 'A place in a structure that an organisation holds. Who sits on it is a mandate in the structure.';
comment on column network.seat.holder_id is 'The organisation that is represented.';
comment on column network.seat.designated_by_id is 'The organisation that says who sits there; as a rule the one that is represented.';
comment on column network.seat.alternates is 'Whether somebody may stand in.';
create index on network.seat (structure_id);
create index on network.seat (holder_id);
create index on network.seat (designated_by_id);

insert into network.function (code, name, acts_for, forms, reserved) values
  ('seat_holder', '{"nl": "lid", "fr": "membre", "en": "member"}', false,
    '{platform,task_force,working_group,local_cell}', true);

alter table network.mandate
  add column seat_id uuid,
  add column stands_in boolean not null default false,
  add constraint "a seat is one of the structure of its mandate"
    foreign key (seat_id, partner_id) references network.seat (id, structure_id),
  add constraint "whoever stands in has a seat" check (seat_id is not null or not stands_in),
  add constraint "a seat and its function go together" check ((seat_id is not null) = (function = 'seat_holder'));
create index on network.mandate (seat_id, partner_id);
