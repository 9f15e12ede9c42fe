/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Severity;

/** Flags "et al." at the end of a list, which BibTeX would take for a name. */
final class EtAlCheck extends NameCheck implements CorrectingCheck {

	private static final Pattern ET_AL = Pattern.compile("(?:^|[ ,;]+)et\\.? ?al(?:ii|ia|\\.)?,?\\.?$", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	private static final Pattern IN_GROUP = Pattern.compile("\\{(?:\\\\(?:emph|textit|it|em)\\b *)?\\{?et\\.? ?al\\.?\\}?\\}", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	EtAlCheck() {
		super(describe("et-al", Severity.ERROR, Messages.EtAlCheck_title, Messages.EtAlCheck_explanation)); //$NON-NLS-1$
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		int start = start(list);
		if (start >= 0) {
			ListedName last = list.names().get(list.names().size() - 1);
			paper.report(description(), list.field(), last.start() + start, last.end(), Messages.EtAlCheck_message);
		}
	}

	/** Tells whether a part of a name is nothing but these words. */
	static boolean isEtAl(String mask) {
		return ET_AL.matcher(mask).lookingAt();
	}

	/** Tells whether a name is nothing but these words. */
	static boolean isEtAl(ListedName name) {
		return start(name) == 0;
	}

	/** Returns where the words begin in the last name; negative when they do not stand there or nobody is before them. */
	private static int start(NameList list) {
		if (list.names().isEmpty()) {
			return -1;
		}
		int start = start(list.names().get(list.names().size() - 1));
		return start == 0 && list.names().size() == 1 ? -1 : start;
	}

	private static int start(ListedName name) {
		String mask = name.mask();
		if (mask.charAt(0) == NameMask.HIDDEN) {
			return IN_GROUP.matcher(name.label()).matches() ? 0 : -1;
		}
		String end = mask.substring(Math.max(0, mask.length() - 12));
		if (end.indexOf("al") < 0 && end.indexOf("AL") < 0) { //$NON-NLS-1$ //$NON-NLS-2$
			return -1;
		}
		Matcher words = ET_AL.matcher(mask);
		if (!words.find()) {
			return -1;
		}
		int start = words.start();
		while (mask.charAt(start) != 'e' && mask.charAt(start) != 'E') {
			start++;
		}
		return start;
	}

	@Override
	public String correctionLabel() {
		return Messages.EtAlCheck_correction;
	}

	@Override
	String correct(NameList list) {
		int start = start(list);
		if (start < 0) {
			return null;
		}
		ListedName last = list.names().get(list.names().size() - 1);
		int end = last.start() + start;
		while (end > last.start() && " ,;~\n\r\t".indexOf(list.value().charAt(end - 1)) >= 0) { //$NON-NLS-1$
			end--;
		}
		String before = list.value().substring(0, end);
		return before + (end == last.start() ? "others" : " and others"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
