package org.amparo.access;

import jakarta.ejb.ApplicationException;

/** No. On record before it is thrown; outward it looks exactly like a record that does not exist, whatever the rule was. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal() {
        super("refused", null, false, false);
    }
}
