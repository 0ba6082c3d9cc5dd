package org.amparo.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A form that cannot be read, or has more fields than any page of ours, is refused before anything looks into it. */
@WebFilter("/*")
public class FormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getMethod().equals("POST") && !readable(request)) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else chain.doFilter(request, response);
    }

    private static boolean readable(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException notAForm) {
            return false;
        }
    }
}
