/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lectern.core.text.HtmlText;

@SuppressWarnings("nls")
class HtmlTextTest {

	@Test
	void leavesNoMarkupInText() {
		assertEquals("&lt;b title=&quot;x&quot;&gt;R&amp;D&lt;/b&gt; it's", HtmlText.escape("<b title=\"x\">R&D</b> it's"));
	}

	@Test
	void showsWhatIsEscapedAlreadyAsItIs() {
		assertEquals("&amp;lt;", HtmlText.escape("&lt;"));
	}
}
