package org.amparo.web.keeping;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.access.Refusal;
import org.amparo.keeping.ErasureCertificate;
import org.amparo.keeping.ErasureId;
import org.amparo.keeping.ErasureService;
import org.amparo.letter.LetterPress;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.Times;
import org.amparo.web.frame.Tongue;

/** The paper to hand over when everything was erased, in the language that is asked for: nobody is left to say which. */
@WebServlet("/keeping/certificate")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ErasureService erasures;
    @Inject
    private transient LetterPress press;
    @Inject
    private transient Times times;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ErasureCertificate paper = erasures.certificate(ErasureId.parse(request.getParameter("id")));
            Tongue tongue = Tongue.tagged(request.getParameter("in")).orElse(Tongue.EN);
            byte[] pdf = press.print(CertificateLetter.in(tongue, times.zone()).of(paper));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + LetterPress.FILE_NAME + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (Refusal | Unacceptable no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
