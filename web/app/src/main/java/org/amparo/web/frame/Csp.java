package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/** The content security policy: one nonce for our style elements and PrimeFaces' scripts; script-src stays last, the nonce is appended there. */
@Named
@RequestScoped
public class Csp {

    private static final String REST = "default-src 'none'; img-src 'self' data:; connect-src 'self'; font-src 'self'; frame-ancestors 'none'; "
            + "object-src 'none'; form-action 'self'; base-uri 'none'; ";
    /** For everything that is not a Faces page: our own files only, no inline anything. */
    static final String PLAIN = REST + "style-src 'self'; script-src 'self'";

    public String getPolicy() {
        var nonce = PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
        return REST + "style-src 'self' 'nonce-" + nonce + "'; style-src-attr 'unsafe-inline'; script-src 'self'";
    }
}
