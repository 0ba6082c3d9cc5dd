package org.amparo.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** The headers that browsers obey, on every answer: pages, files and errors alike. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR}, asyncSupported = true)
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String PERMISSIONS = "Permissions-Policy";
    /** The one page on which a browser may be asked for camera and microphone; what they give stays in it. */
    private static final String CHECK_OF_THE_DEVICE = "/public/check";
    static final String CAMERA_HERE = "camera=(self), geolocation=(), microphone=(self), payment=(), usb=(), display-capture=(), browsing-topics=()";
    /** The server sets the same before anybody is asked to sign in; a test compares the two. */
    static final String[][] ALWAYS = {
        {POLICY, Csp.PLAIN},
        {"Strict-Transport-Security", "max-age=63072000; includeSubDomains"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {PERMISSIONS, "camera=(), geolocation=(), microphone=(), payment=(), usb=(), display-capture=(), browsing-topics=()"},
    };

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var guarded = new Guarded(response, cacheRule(request), permissions(request));
        guarded.arm();
        chain.doFilter(request, guarded);
    }

    /** Only a file asked for by its version may be kept; a page never, so that Back shows nothing. */
    static String cacheRule(HttpServletRequest request) {
        boolean file = request.getRequestURI().contains("/jakarta.faces.resource/") && request.getDispatcherType() == DispatcherType.REQUEST;
        boolean versioned = file && request.getQueryString() != null && request.getQueryString().matches("(.*&)?v=[^&]+(&.*)?");
        return versioned ? "public, max-age=31536000, immutable" : file ? "public, max-age=600" : "no-store";
    }

    /** Null for every page but the one. */
    static String permissions(HttpServletRequest request) {
        boolean here = request.getDispatcherType() == DispatcherType.REQUEST && request.getMethod().equals("GET") && CHECK_OF_THE_DEVICE.equals(request.getServletPath());
        return here ? CAMERA_HERE : null;
    }

    /** Holds the rules against whoever resets the answer, adds a second policy or sets another cache rule. */
    private static final class Guarded extends HttpServletResponseWrapper {

        private final String cache;
        private final String permissions;

        Guarded(HttpServletResponse response, String cache, String permissions) {
            super(response);
            this.cache = cache;
            this.permissions = permissions;
        }

        void arm() {
            for (var header : ALWAYS) super.setHeader(header[0], header[1]);
            if (permissions != null) super.setHeader(PERMISSIONS, permissions);
            super.setHeader("Cache-Control", cache);
        }

        @Override
        public void reset() {
            super.reset();
            arm();
        }

        @Override
        public void addHeader(String name, String value) {
            setHeader(name, value, () -> super.addHeader(name, value));
        }

        @Override
        public void setHeader(String name, String value) {
            setHeader(name, value, () -> super.setHeader(name, value));
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (!name.equalsIgnoreCase("Expires")) super.setDateHeader(name, date);
        }

        private void setHeader(String name, String value, Runnable otherwise) {
            if (name.equalsIgnoreCase(POLICY)) super.setHeader(POLICY, value);
            else if (!name.equalsIgnoreCase("Cache-Control") && !name.equalsIgnoreCase("Pragma") && !name.equalsIgnoreCase("Expires")
                    && !name.equalsIgnoreCase("X-Powered-By")) otherwise.run();
        }
    }
}
