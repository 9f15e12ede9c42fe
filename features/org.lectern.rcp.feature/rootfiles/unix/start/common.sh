# What the start scripts share; they set "name" and "home" and read this in.

needed=17

say() {
	printf '%s: %s\n' "$name" "$*" >&2
}

java_release() { # the feature release of the Java in a folder; 0 where there is none
	version=
	if [ -x "$1/bin/java" ]; then
		if [ -r "$1/release" ]; then # quicker than to start Java
			version=$(sed -n 's/^JAVA_VERSION="\([0-9._]*\).*/\1/p' "$1/release" | head -n 1)
		fi
		if [ -z "$version" ]; then
			version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9._]*\).*/\1/p' | head -n 1)
		fi
	fi
	version=${version#1.}
	version=${version%%[._]*}
	echo "${version:-0}"
}

followed() { # a file, with the links on the way to it followed; not every readlink knows -f
	file=$1
	while [ -L "$file" ]; do
		link=$(readlink "$file")
		case $link in
		/*) file=$link ;;
		*) file=$(dirname "$file")/$link ;;
		esac
	done
	echo "$file"
}

java_of_path() { # the folder of the Java that the path finds first
	found=$(command -v java) && found=$(followed "$found") && (CDPATH='' cd "$(dirname "$found")/.." 2>/dev/null && pwd -P)
}

# Sets "java" to a Java that is new enough, or ends with a message.
find_java() {
	java=
	for candidate in "${JAVA_HOME:-}" "$(java_of_path)" /usr/lib/jvm/* /opt/java/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nowhere}"/.sdkman/candidates/java/*; do
		if [ -n "$candidate" ] && [ "$(java_release "$candidate")" -ge $needed ]; then
			java=$candidate/bin/java
			return
		fi
	done
	if [ -n "${JAVA_HOME:-}" ]; then
		if [ "$(java_release "$JAVA_HOME")" = 0 ]; then
			say "JAVA_HOME is $JAVA_HOME, where there is no Java"
		else
			say "JAVA_HOME is $JAVA_HOME, which is Java $(java_release "$JAVA_HOME")"
		fi
	fi
	say "there is no Java $needed or newer. Install one (Debian: apt install openjdk-17-jre) or set JAVA_HOME to its folder"
	exit 4
}

# The file of an installed bundle. Asks the list of what is installed: after an update the old files are still there.
bundle() {
	place=$(sed -n "s/^$1,[^,]*,\([^,]*\),.*/\1/p" "$home/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" | head -n 1)
	case $place in
	'')
		say "this installation lacks $1. Unpack the archive again"
		exit 4
		;;
	file:/*) echo "${place#file:}" ;;
	*) echo "$home/$place" ;;
	esac
}
