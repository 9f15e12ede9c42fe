@echo off
rem Checks folders or .bib files and ends with 0 when all is well, 1 when there are findings. lectern-validate --help
rem tells the options. LECTERN_JAVA_OPTS holds more options for Java, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion
set "name=lectern-validate"
set "home=%~dp0"
call "%home%start\java.cmd"
if errorlevel 1 exit /b 4
set "path_of_classes="
for /f "usebackq" %%i in ("%home%start\class-path") do call :add %%i
"%java%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %LECTERN_JAVA_OPTS% -cp "%path_of_classes%" org.lectern.cli.Main validate %*
exit /b %errorlevel%

:add
for /f "usebackq tokens=1,3 delims=," %%a in ("%home%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do if "%%a"=="%1" set "path_of_classes=%path_of_classes%%home%%%b;"
exit /b 0
