-- The people of the story, for the sign-in page and for stepping in; nowhere else than in the embedded database.
grant execute on function network.story_people() to tandem_sign_in, tandem_sign_in_rules;
