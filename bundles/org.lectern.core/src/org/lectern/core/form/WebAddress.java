/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.model.text.Identifiers;

/**
 * The address of a page or file in the web, written out or as a DOI.
 *
 * @param uri
 *            where to find it, with a scheme of the web and a host, never null
 */
public record WebAddress(URI uri) {

	/** Nothing else is ever opened: an answer comes from whoever wrote the note. */
	private static final Set<String> SCHEMES = Set.of("http", "https", "ftp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern DOI = Pattern.compile("(?:doi:\\s*)?10\\.\\d{4,9}(?:\\.\\d+)*/\\S+", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);
	private static final String RESOLVER = "doi.org"; //$NON-NLS-1$

	/**
	 * Reads an address such as https://example.org/data, 10.1000/182 or doi:10.1000/182, with white space around it or
	 * none.
	 *
	 * @param text
	 *            the text, may be null
	 * @return the address; null for what is none
	 */
	public static WebAddress parse(String text) {
		String address = text == null ? "" : text.strip(); //$NON-NLS-1$
		try {
			if (DOI.matcher(address).matches()) {
				String doi = Identifiers.doi(address);
				return doi == null ? null : new WebAddress(new URI("https", RESOLVER, '/' + doi, null)); //$NON-NLS-1$
			}
			URI uri = new URI(address);
			boolean web = uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
					&& uri.getHost() != null;
			return web ? new WebAddress(uri) : null;
		} catch (URISyntaxException e) {
			return null;
		}
	}

	/**
	 * Tells why what was entered is no address.
	 *
	 * @param entered
	 *            the text, never null
	 * @return the reason, localised; null when the text is blank or an address
	 */
	public static String problem(String entered) {
		return entered.isBlank() || parse(entered) != null ? null
				: NLS.bind(Messages.WebAddress_noAddress, entered.strip());
	}
}
