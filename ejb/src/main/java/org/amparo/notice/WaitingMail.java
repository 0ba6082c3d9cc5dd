package org.amparo.notice;

import java.util.UUID;

/** A notice that nobody has seen and no mail has announced. */
record WaitingMail(UUID notice, UUID person, UUID team, int tries) {}
