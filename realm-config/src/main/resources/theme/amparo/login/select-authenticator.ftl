<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=false; section>
  <#if section = "header">${msg("loginChooseAuthenticator")}
  <#elseif section = "form">
  <form id="kc-select-credential-form" class="card stack" action="${url.loginAction}" method="post">
    <#list auth.authenticationSelections as way>
    <div><p>${msg(way.helpText)}</p><button class="button" type="submit" name="authenticationExecution" value="${way.authExecId}">${msg(way.displayName)}</button></div>
    </#list>
  </form>
  </#if>
</@layout.registrationLayout>
