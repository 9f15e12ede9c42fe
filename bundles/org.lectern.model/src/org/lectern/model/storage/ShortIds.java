/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.storage;

import java.security.SecureRandom;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Gives ids to objects that need one: random, so that two people never choose the same one in two branches. */
final class ShortIds {

	private static final SecureRandom RANDOM = new SecureRandom();
	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz"; //$NON-NLS-1$
	private static final String CHARACTERS = LETTERS + "0123456789"; //$NON-NLS-1$

	/** 50 bits: with a million ids in one file, one in two thousand files has the same one twice. */
	private static final int LENGTH = 10;

	private ShortIds() {
	}

	/** Returns the id of an object; null where it has none or its class knows no ids. */
	static String of(EObject object) {
		EAttribute id = object.eClass().getEIDAttribute();
		return id == null ? null : (String) object.eGet(id);
	}

	/** Gives an object a new id when its class knows ids. */
	static void assign(EObject object) {
		EAttribute id = object.eClass().getEIDAttribute();
		if (id != null) {
			object.eSet(id, next());
		}
	}

	/** Gives an object an id when its class knows ids and it has none. */
	static void assignIfMissing(EObject object) {
		if (of(object) == null) {
			assign(object);
		}
	}

	private static String next() {
		StringBuilder id = new StringBuilder(LENGTH);
		id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		while (id.length() < LENGTH) {
			id.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
		}
		return id.toString();
	}
}
