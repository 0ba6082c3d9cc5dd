-- Services follow a partner's answer on the sender's side, done by the system: a partner needs no sight of them and loses it.
drop policy recipient on support_service;
