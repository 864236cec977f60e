import { faker as arabic } from "@faker-js/faker/locale/ar";
import { faker as english } from "@faker-js/faker/locale/en";
import { faker as french } from "@faker-js/faker/locale/fr";
import { faker as japanese } from "@faker-js/faker/locale/ja";
import { faker as russian } from "@faker-js/faker/locale/ru";
import type { Rng } from "./rng.ts";
import { cities } from "./words.ts";

export interface Person {
  readonly first: string;
  readonly last: string;
  /** As it is written in the person's language: `Ada Lovelace`, `山田 太郎`. */
  readonly name: string;
  /** Lower-case letters, a dot and digits; drawn, so not unique: {@link personAt} makes it so. */
  readonly username: string;
  /** In a domain that is reserved for examples. */
  readonly email: string;
  readonly jobTitle: string;
  readonly city: string;
}

interface NameTables {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly lastGoesFirst: boolean;
}

type Sexed = { generic?: readonly string[]; female?: readonly string[]; male?: readonly string[] };

const all = ({ generic = [], female = [], male = [] }: Sexed): string[] => [
  ...new Set([...generic, ...female, ...male]),
];

/** One sex throughout: Russian last names differ, and nobody is called Анна Абрамов. */
const one = ({ generic = [], female = [] }: Sexed): readonly string[] =>
  female.length > 0 ? female : generic;

const englishNames: NameTables = {
  first: all(english.definitions.person.first_name),
  last: all(english.definitions.person.last_name),
  lastGoesFirst: false,
};

const foreignNames: readonly NameTables[] = [arabic, french, japanese, russian].map((faker) => ({
  first: one(faker.definitions.person.first_name),
  last: one(faker.definitions.person.last_name),
  lastGoesFirst: faker === japanese,
}));

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, "");
const logins = { first: englishNames.first.map(plain), last: englishNames.last.map(plain) };

const { job_descriptor, job_area, job_type } = english.definitions.person;
const jobTitles = job_area.flatMap((area) =>
  job_type.map((type, index) => `${job_descriptor[index % job_descriptor.length]} ${area} ${type}`),
);

const legalForms = ["Group", "Inc", "LLC", "Ltd", "GmbH"];

/** A person; about one in eight is written in another language or script. */
export function person(rng: Rng): Person {
  const tables = rng.chance(0.125) ? rng.pick(foreignNames) : englishNames;
  const first = rng.pick(tables.first);
  const last = rng.pick(tables.last);
  const username = `${rng.pick(logins.first)}.${rng.pick(logins.last)}${rng.int(1, 99)}`;
  return {
    first,
    last,
    name: tables.lastGoesFirst ? `${last} ${first}` : `${first} ${last}`,
    username,
    email: `${username}@example.com`,
    jobTitle: rng.pick(jobTitles),
    city: rng.pick(cities),
  };
}

/** The person with this number in a population: username and email are unique, as they hold the number. */
export function personAt(rng: Rng, index: number): Person {
  const drawn = person(rng.split("person", index));
  const username = `${drawn.username.replace(/\d+$/, "")}.${index}`;
  return { ...drawn, username, email: `${username}@example.com` };
}

/** A company's name: `Feil and Sons`. */
export function company(rng: Rng): string {
  const name = rng.pick(englishNames.last);
  return rng.chance(0.4)
    ? `${name}, ${rng.pick(englishNames.last)} and ${rng.pick(englishNames.last)}`
    : `${name} ${rng.pick(legalForms)}`;
}
