/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.json;

import com.google.gson.JsonParseException;

/** Says what is wrong with JSON, without the names of classes and links that the parser adds. */
final class JsonProblem {

	private JsonProblem() {
	}

	static String of(JsonParseException problem) {
		Throwable cause = problem.getCause() == null ? problem : problem.getCause();
		String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip(); //$NON-NLS-1$
		int advice = message.indexOf("Use JsonReader"); //$NON-NLS-1$
		return advice > 0 ? message.substring(0, advice).strip() : message;
	}
}
