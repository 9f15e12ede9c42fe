/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.lectern.core.check.CatalogPage;
import org.lectern.core.check.Check;

/** Shows what is said of a check at length, with its examples, as it is meant to be read. */
public final class CheckText {

	private static final String FENCE = "```"; //$NON-NLS-1$
	private static final Pattern CODE = Pattern.compile("`([^`]+)`"); //$NON-NLS-1$
	/** What stands before an example. */
	private static final Pattern LEAD = Pattern.compile("(Not flagged|Flagged)(?=:)"); //$NON-NLS-1$

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final Font code = JFaceResources.getTextFont();

	private CheckText() {
	}

	/**
	 * Shows a check in place of what was shown before.
	 *
	 * @param view
	 *            where to show it, never null
	 * @param check
	 *            the check, never null
	 */
	public static void show(StyledText view, Check check) {
		CheckText shown = new CheckText();
		shown.paragraph(check.description().explanation() + '\n');
		shown.add(CatalogPage.detailsOf(check).strip());
		view.setText(shown.text.toString());
		shown.styles.forEach(view::setStyleRange);
		view.setTopIndex(0);
	}

	private void add(String markdown) {
		boolean inside = false;
		for (String line : markdown.lines().toList()) {
			if (line.startsWith(FENCE)) {
				inside = !inside;
				if (inside && line.length() > FENCE.length()) {
					paragraph(line.substring(FENCE.length()) + ':'); // the name of the file the example stands for
				}
			} else if (inside) {
				code("    " + line); //$NON-NLS-1$
				text.append('\n');
			} else {
				paragraph(line);
			}
		}
	}

	private void paragraph(String line) {
		Matcher lead = LEAD.matcher(line);
		if (lead.lookingAt()) {
			StyleRange bold = new StyleRange();
			bold.start = text.length();
			bold.length = lead.end();
			bold.fontStyle = SWT.BOLD;
			styles.add(bold);
		}
		Matcher quoted = CODE.matcher(line);
		int done = 0;
		while (quoted.find()) {
			text.append(line, done, quoted.start());
			code(quoted.group(1));
			done = quoted.end();
		}
		text.append(line, done, line.length()).append('\n');
	}

	private void code(String words) {
		StyleRange style = new StyleRange();
		style.start = text.length();
		style.length = words.length();
		style.font = code;
		styles.add(style);
		text.append(words);
	}
}
