package org.amparo.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Other sites may link to us, nothing more: no form of theirs, no frame, no image or script of ours inside theirs. */
@WebFilter("/*")
public class CrossSiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (permits(request.getMethod(), request.getHeader("Sec-Fetch-Site"), request.getHeader("Sec-Fetch-Mode"))) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Browsers that send no such header rely on the SameSite cookie and the view state. */
    static boolean permits(String method, String site, String mode) {
        if (site == null || OURS.contains(site)) return true;
        return method.equals("GET") && "navigate".equals(mode);
    }
}
