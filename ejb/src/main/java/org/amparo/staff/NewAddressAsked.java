package org.amparo.staff;

import org.amparo.shared.StaffId;

/** Somebody wants a person's sign-in link to go to another address than hers; until a second person agrees nothing goes out. */
public record NewAddressAsked(StaffId whose, StaffId by) {}
