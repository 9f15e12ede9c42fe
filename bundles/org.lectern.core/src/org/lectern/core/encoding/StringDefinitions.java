/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.lectern.core.corpus.ReviewFile;

/** Finds definitions of macros in a text at little cost, and some that are none, such as those in comments. */
final class StringDefinitions {

	private static final Pattern DEFINITION = Pattern.compile("@\\s*string\\s*[{(]\\s*([^\\s=,{}\"#%]+)", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	/** The names a file defines, in lower case: names of macros are not told apart by case. */
	private record Names(Set<String> folded) {
	}

	private StringDefinitions() {
	}

	/** Returns the names a file defines, in lower case. */
	static Set<String> namesIn(ReviewFile file) {
		return file.once(Names.class, text -> new Names(
				namesIn(text).stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()))).folded;
	}

	/** Returns the names as they are written, in the order of the text. */
	static List<String> namesIn(String text) {
		List<String> names = new ArrayList<>();
		Matcher definition = DEFINITION.matcher(text);
		// to look for the sign alone is many times quicker in a long text
		for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
			if (definition.region(at, text.length()).lookingAt()) {
				names.add(definition.group(1));
			}
		}
		return names;
	}
}
