package org.amparo.staff;

import org.amparo.shared.StaffId;

/** Somebody keeps a partner's accounts from now on: invited so, given the role, or back with it. */
public record KeeperMade(StaffId whose, StaffId by) {}
