/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.identifiers;

import org.junit.jupiter.api.Test;

/** ISBN, ISSN and ORCID. */
@SuppressWarnings("nls")
class PrintedNumberChecksTest {

	@Test
	void isbn() {
		new EntryCase("isbn-syntax").flags("isbn = {978-0-306-40615}", "978-0-306-40615").flags("isbn = {none}", "none")
				.flags("isbn = {0-306-40615-2 and 0-393-70201}", "0-393-70201")
				.flags("isbn = {91-611-9760-9-X (paperback), 1-61197-610-3}", "91-611-9760-9-X")
				.passes("isbn = {0-306-40615-2}", "isbn = {978-0-306-40615-7 (hardcover, 1. Aufl.), 0-306-40615-2}",
						"isbn = {978 0 306 40615 7}", "isbn = {0306406152 9780306406157}", "isbn = {ISBN-13: 9780306406157}",
						"isbn = {978\u20130\u2013306\u201340615\u20137}", "isbn = {????}", "isbn = {}", "isbn = {0028-0836}",
						"isbn = {0-306-40615-2\n (vol. 1),\n 0-8044-2957-X (vol. 2)}", "isbn = 9780306406157");
		new EntryCase("isbn-check-digit").flags("isbn = {978-0-306-40651-7}", "978-0-306-40651-7")
				.flags("isbn = {0-306-40615-2, 0-306-40615-3 (pbk.)}", "0-306-40615-3")
				.flags("isbn = {123-0-306-40615-7}", "123-0-306-40615-7").flags("isbn = {0-8044-2957-1}", "0-8044-2957-1")
				.passes("isbn = {0-8044-2957-X}", "isbn = {080442957x}", "isbn = {979-10-90636-07-1}", "isbn = {none}",
						"isbn = {0028-0863}", "issn = {978-0-306-40651-7}");
		new EntryCase("issn-in-isbn").flags("isbn = {0028-0836}", "0028-0836").flags("isbn = {00280836}", "00280836")
				.flags("isbn = {1050-124X (print), 978-0-306-40615-7}", "1050-124X").passes("isbn = {978-0-306-40615-7}");
	}

	@Test
	void issn() {
		new EntryCase("issn-syntax").flags("issn = {0028-083}", "0028-083").flags("issn = {n/a}", "n/a")
				.passes("issn = {0028-0836}", "issn = {00280836}", "issn = {0028-0836 (print), 1050-124X (electronic)}",
						"issn = {0028 0836}", "issn = {Print: 0028-0836; Online: 1476-4687}", "issn = {????}",
						"issn = {978-0-306-40615-7}");
		new EntryCase("issn-check-digit").flags("issn = {0028-0863}", "0028-0863")
				.flags("issn = {0028-0836, 1476-4688}", "1476-4688").passes("issn = {1050-124X}", "issn = {1050-124x}",
						"issn = {0028-083}", "isbn = {0028-0863}");
		new EntryCase("isbn-in-issn").flags("issn = {978-0-306-40615-7}", "978-0-306-40615-7")
				.flags("issn = {0302-9743, 0-306-40615-2}", "0-306-40615-2").passes("issn = {0302-9743}");
	}

	@Test
	void orcid() {
		new EntryCase("orcid-syntax").flags("orcid = {0000000218250097}", "0000000218250097")
				.flags("orcid = {0000-0002-1825-009}", "0000-0002-1825-009").flags("orcid = {none}", "none")
				.flags("author+an = {1=\"0000-0002-1825-00977\"}", "0000-0002-1825-00977")
				.flags("orcid-numbers = {Doe/0000-0002-1825-0097; Roe/0000\u20130001\u20135109\u20133700}",
						"0000\u20130001\u20135109\u20133700")
				.passes("orcid = {0000-0002-1825-0097}", "orcid = {https://orcid.org/0000-0002-1694-233X}",
						"author+an = {1=corresponding}", "orcid = {}", "note = {0000-0002-1825-009}");
		new EntryCase("orcid-check-digit").flags("orcid = {0000-0002-1852-0097}", "0000-0002-1852-0097")
				.flags("author+an:orcid = {1=\"0000-0002-1694-2331\"; 2=\"0000-0001-5109-3700\"}", "0000-0002-1694-2331")
				.passes("orcid = {0000-0002-1694-233X}", "orcid = {0000-0002-1825-0097; 0000-0001-5109-3700}",
						"orcid = {0000-0002-1825}", "note = {0000-0002-1852-0097}");
	}
}
