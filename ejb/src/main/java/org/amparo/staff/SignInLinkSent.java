package org.amparo.staff;

import org.amparo.shared.StaffId;

/**
 * A new sign-in link, or a password that works once, went out for an account that was there already: whoever has it now is that person.
 *
 * @param former the address she was reached at until now; null when it is still hers
 */
public record SignInLinkSent(StaffId whose, StaffId by, String former) {

    @Override
    public String toString() {
        return "link for " + whose;
    }
}
