package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import org.amparo.justice.orientation.OrientationPage;

/** What was read of her orientation for this request; no session holds it. */
@RequestScoped
class OrientationRead {

    private OrientationPage page;

    OrientationPage page(Supplier<OrientationPage> read) {
        if (page == null) page = read.get();
        return page;
    }
}
