@echo off
rem Starts Lectern. Arguments go to Eclipse as they are, such as -data FOLDER for the workspace.
rem LECTERN_JAVA_OPTS holds more options for Java, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion
set "name=lectern"
set "home=%~dp0"
call "%home%start\java.cmd"
if errorlevel 1 (
	pause
	exit /b 4
)
set "launcher="
for /f "usebackq tokens=1,3 delims=," %%a in ("%home%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do if "%%a"=="org.eclipse.equinox.launcher" set "launcher=%%b"
if not defined launcher (
	echo lectern: this installation lacks org.eclipse.equinox.launcher. Unpack the archive again>&2
	pause
	exit /b 4
)
set "launcher=%home%%launcher:/=\%"

:run
rem 23 is how Eclipse asks to be started again, as after an update
start "Lectern" /wait "%java%\bin\javaw.exe" -Xmx2g %LECTERN_JAVA_OPTS% -jar "%launcher%" %*
if %errorlevel%==23 goto run
exit /b %errorlevel%
