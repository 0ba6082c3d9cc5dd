package org.amparo.notice;

import java.util.UUID;

/** Whose notices: her own, and her team's when she answers for it. */
record Addressed(UUID person, UUID team) {}
