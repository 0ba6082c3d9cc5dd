package org.amparo.referral;

import java.time.LocalDate;
import java.util.List;
import org.amparo.referral.release.SharedPart;

/**
 * What may be handed to a partner on paper at this moment. A printed page is new words in their hands, so it follows the same rules as
 * sending: nothing once her consent has run out, and nothing for a partner that may not receive.
 *
 * @param until the last day of her consent
 */
public record PaperPackage(String code, LocalDate until, List<SharedPart> parts) {

    public PaperPackage {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "paper package " + code;
    }
}
