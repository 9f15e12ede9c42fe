/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.util.Locale;

/**
 * A file with annotations or with the text they are about.
 *
 * @param name
 *            the name without a folder, never null
 * @param text
 *            the content, never null; stored in UTF-8
 */
public record AnnotationFile(String name, String text) {

	/** The name without what stands behind its last dot. */
	String baseName() {
		int dot = name.lastIndexOf('.');
		return dot <= 0 ? name : name.substring(0, dot);
	}

	/** What stands behind the last dot of the name, in lower case; empty where there is no dot. */
	String extension() {
		int dot = name.lastIndexOf('.');
		return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}
}
