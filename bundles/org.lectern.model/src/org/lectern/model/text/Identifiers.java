/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.text;

public final class Identifiers {

	private Identifiers() {
	}

	public static String doi(String text) {
		return null;
	}

	public static String arxiv(String text) {
		return null;
	}

	public static String pmid(String text) {
		return null;
	}

	public static String isbn(String text) {
		return null;
	}
}
