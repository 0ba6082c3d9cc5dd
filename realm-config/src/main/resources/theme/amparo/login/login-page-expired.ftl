<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">${msg("pageExpiredTitle")}
  <#elseif section = "form">
  <div class="card" id="instruction1">
    <p>${msg("pageExpiredText")}</p>
    <p class="acts"><a class="button main" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredGoOn")}</a> <a class="button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("startAgain")}</a></p>
  </div>
  </#if>
</@layout.registrationLayout>
