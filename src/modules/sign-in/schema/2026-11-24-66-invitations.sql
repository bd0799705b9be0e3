-- It now says why nothing was sent; a function does not change what it gives. It is stated again.
drop function if exists sign_in.invite(uuid, bytea);
