/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.model.review.Field;

/** Flags numbers with a word before them that the bibliography style puts there as well. */
class PrefixCheck extends RewritingCheck {

	private final Pattern prefix;

	/**
	 * @param prefix
	 *            the word and what follows it, up to the beginning of the number
	 */
	PrefixCheck(CheckDescription description, String message, String label, Pattern prefix, String... fields) {
		super(description, message, label, fields);
		this.prefix = prefix;
	}

	@Override
	protected String rewrite(Field field, String value) {
		Matcher found = prefix.matcher(value);
		return found.lookingAt() ? value.substring(found.end()) : null;
	}
}
