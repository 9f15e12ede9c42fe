/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.zotero;

import org.lectern.core.io.markup.StyledText;
import org.lectern.core.io.markup.TextStyle;

/** Takes the words of a text without its markup. */
record PlainVisitor(StringBuilder text) implements StyledText.Visitor {

	@Override
	public void text(String plain) {
		text.append(plain);
	}

	@Override
	public void begin(TextStyle style) {
		// the words alone
	}

	@Override
	public void end(TextStyle style) {
		// the words alone
	}

	@Override
	public void paragraph() {
		text.append(' ');
	}
}
