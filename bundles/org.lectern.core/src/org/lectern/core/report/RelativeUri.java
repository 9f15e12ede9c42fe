/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import java.nio.charset.StandardCharsets;

/** Turns the path of a file of a review into a relative URI reference. */
final class RelativeUri {

	/** What may stand in a path unescaped; a colon may not, it would end a scheme. */
	private static final String PLAIN = "-._~!$&'()*+,;=@/"; //$NON-NLS-1$

	private RelativeUri() {
	}

	static String of(String path) {
		StringBuilder uri = new StringBuilder();
		for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xff);
			if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0) {
				uri.append(c);
			} else {
				uri.append(String.format("%%%02X", (int) c)); //$NON-NLS-1$
			}
		}
		return uri.toString();
	}
}
