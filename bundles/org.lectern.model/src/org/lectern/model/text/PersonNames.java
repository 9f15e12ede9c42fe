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

import java.util.List;

public final class PersonNames {

	private PersonNames() {
	}

	public static List<PersonName> parse(String names) {
		return List.of();
	}

	public static boolean hasOthers(String names) {
		return false;
	}
}
